/** The language of the glossary's text, whatever language the surface around it speaks. */
export const GLOSSARY_LANGUAGE = 'en';
