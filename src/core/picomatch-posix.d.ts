// The POSIX build of picomatch has no types of its own; they are the package's.
declare module 'picomatch/posix.js' {
  import picomatch from 'picomatch'
  export default picomatch
}
